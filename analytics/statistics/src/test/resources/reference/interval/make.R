# Makes every CSV file of this folder; run it inside the folder: Rscript make.R
save <- function(frame, file, command) {
  for (n in names(frame)) frame[[n]] <- sprintf("%.17g", frame[[n]])
  con <- file(file, "wb")
  writeLines(c(paste0("# ", R.version.string), paste0("# command: ", command),
    "# made by make.R in this folder", paste(names(frame), collapse = ","),
    do.call(paste, c(unname(as.list(frame)), sep = ","))), con)
  close(con)
}
g <- rbind(expand.grid(n = c(1, 2, 5, 10, 20, 50), k = 0:50),
  data.frame(n = c(4028, 571, 300, 1000, 137, 1e6), k = c(571, 1, 299, 500, 83, 3)))
g <- g[g$k <= g$n, ]
o <- NULL
for (level in c(.9, .95, .99)) for (i in seq_len(nrow(g))) {
  w <- suppressWarnings(prop.test(g$k[i], g$n[i], conf.level = level, correct = FALSE)$conf.int)
  o <- rbind(o, data.frame(level = level, k = g$k[i], n = g$n[i], lower = w[1], upper = w[2]))
}
save(o, "wilson.csv", "prop.test(k, n, conf.level = level, correct = FALSE)$conf.int")
tail <- c(.49, .4, .3, .2, .1, .0751, .075, .0749, .05, .025, .01, .005, .0005, 1e-5, 1e-8, 1e-10, 1.4e-11, 1.3e-11, 1e-12, 1e-15, 1e-100, 1e-300)
save(data.frame(tail = tail, z = qnorm(tail, lower.tail = FALSE)), "normal-quantile.csv", "qnorm(tail, lower.tail = FALSE)")
