# Makes the -curve, -fixed and -quantiles files of this folder from the -input files; run it inside
# the folder: Rscript make.R
suppressMessages(library(survival))

digits <- function(x) ifelse(is.nan(x), "NaN", ifelse(is.na(x), "NA", sprintf("%.17g", x)))
save <- function(frame, file, command) {
  for (n in names(frame)) if (is.numeric(frame[[n]])) frame[[n]] <- digits(frame[[n]])
  con <- file(file, "wb")
  writeLines(c(
    paste0("# ", R.version.string, ", survival ", packageDescription("survival")$Version),
    paste0("# command: ", command, "; see make.R in this folder"),
    paste(names(frame), collapse = ","),
    do.call(paste, c(unname(as.list(frame)), sep = ","))), con)
  close(con)
}
transforms <- c(loglog = "log-log", log = "log", plain = "plain")
fit <- function(d, type) suppressWarnings(
  if (all(is.na(d$entry))) survfit(Surv(time, event) ~ 1, d, weights = d$count, conf.type = type)
  else survfit(Surv(entry, time, event) ~ 1, d, weights = d$count, conf.type = type))
model <- "survfit(Surv(time, event) ~ 1, weights = count, conf.type = ...) for each stratum"

case <- function(name, times, probs = c(.1, .25, 1/3, .5, 2/3, .75, .9)) {
  d <- read.csv(paste0(name, "-input.csv"), comment.char = "#")
  curve <- fixed <- quantiles <- NULL
  for (s in unique(d$stratum)) {
    x <- d[d$stratum == s, ]
    f <- fit(x, "log-log")
    a <- summary(f, times = times, extend = TRUE)
    cu <- data.frame(stratum = s, time = f$time, n_risk = f$n.risk, n_event = f$n.event,
      n_censor = f$n.censor, surv = f$surv, se = f$std.err * f$surv)
    fi <- data.frame(stratum = s, time = a$time, n_risk = a$n.risk, n_event = cumsum(a$n.event),
      surv = a$surv, se = a$std.err, beyond = as.integer(a$time > max(f$time)))
    for (k in names(transforms)) {
      g <- fit(x, transforms[[k]])
      cu[[paste0("lower_", k)]] <- g$lower; cu[[paste0("upper_", k)]] <- g$upper
      b <- summary(g, times = times, extend = TRUE)
      fi[[paste0("lower_", k)]] <- b$lower; fi[[paste0("upper_", k)]] <- b$upper
      q <- quantile(g, probs)
      quantiles <- rbind(quantiles, data.frame(stratum = s, transform = transforms[[k]],
        prob = probs, estimate = q$quantile, lower = q$lower, upper = q$upper))
    }
    curve <- rbind(curve, cu); fixed <- rbind(fixed, fi)
  }
  save(curve, paste0(name, "-curve.csv"), model)
  save(fixed, paste0(name, "-fixed.csv"), paste0("summary(f, times, extend = TRUE) of f = ", model))
  save(quantiles, paste0(name, "-quantiles.csv"), paste0("quantile(f, probs) of f = ", model))
}

case("aml", c(5, 9, 13, 18, 23, 48, 100, 161, 200))
case("drug6mp", c(0, 1, 5, 6, 10, 12, 20, 23, 24, 35, 40))
case("larynx", c(1, 2, 3, 5, 8))
bmt <- c(100, 365.25, 500, 730.5, 1000, 1095.75, 1826.25, 3000)
case("bmt-overall", bmt)
case("bmt-event-free", bmt)
case("edge", c(0, 0.5, 1, 2, 3, 4, 5, 6, 10), c(.25, 1/3, .5, 2/3, .75))

# 0.1 + 0.2 is not 0.3 in floating point, and R merges the two unless it is told not to.
f <- survfit(Surv(c(0.1 + 0.2, 0.3, 0.5), c(1, 1, 1)) ~ 1, timefix = FALSE, conf.type = "log-log")
save(data.frame(time = f$time, n_risk = f$n.risk, n_event = f$n.event, surv = f$surv,
  lower = f$lower, upper = f$upper), "timefix-off-curve.csv",
  "survfit(Surv(c(0.1 + 0.2, 0.3, 0.5), c(1, 1, 1)) ~ 1, timefix = FALSE, conf.type = 'log-log')")
