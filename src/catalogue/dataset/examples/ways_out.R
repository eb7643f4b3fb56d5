# Prints what exists for one country, from the published table. R 3.5 or newer, nothing to install.
#
#     Rscript examples/ways_out.R DE

here <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
root <- dirname(dirname(normalizePath(here)))
given <- commandArgs(trailingOnly = TRUE)
country <- if (length(given) > 0) toupper(given[1]) else "DE"

# Everything is text: "NA" is Namibia, not a missing value.
ways <- read.csv(file.path(root, "ways-out.csv"), fileEncoding = "UTF-8-BOM",
                 colClasses = "character", na.strings = character(0))
here_now <- ways[ways$country == country, ]
here_now <- here_now[order(here_now$service, method = "radix"), ]
cat(paste(here_now$service_name, here_now$verdict, here_now$link, sep = "\t"), sep = "\n")
