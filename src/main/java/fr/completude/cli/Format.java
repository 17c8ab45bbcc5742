package fr.completude.cli;

/** How a result is written. */
enum Format {
    TEXT,
    JSON,
    HTML
}
