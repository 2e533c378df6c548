# Makes the CSV file of this folder; run it inside the folder: Rscript make.R
set.seed(20)
samples <- c(list(0, c(1, 2), c(1, 2, 3), c(0, 4, 4, 30), 1:10, 1:11, c(5, 5, 5, 5)),
  lapply(c(17, 40, 101), function(n) round(rexp(n, 1 / 40))))
rows <- vapply(samples, function(x) paste(c(paste(x, collapse = " "),
  sprintf("%.17g", quantile(x, c(.25, .5, .75, .9), type = 7))), collapse = ","), "")
con <- file("quantiles.csv", "wb")
writeLines(c(paste0("# ", R.version.string), "# command: quantile(x, c(.25, .5, .75, .9), type = 7)",
  "# made by make.R in this folder", "values,q25,q50,q75,q90", rows), con)
close(con)
