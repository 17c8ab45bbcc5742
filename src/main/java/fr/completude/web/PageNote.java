package fr.completude.web;

/**
 * One page that was read.
 *
 * @param of pages the file has; 0 while that is not known
 */
record PageNote(String file, int page, int of) {}
