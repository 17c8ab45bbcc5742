package fr.completude.web;

/**
 * One page that was read, or a file that was opened.
 *
 * @param page {@link #NONE_YET} of a file that was only opened
 * @param of pages the file has; 0 while that is not known
 */
record PageNote(String file, int page, int of) {

    static final int NONE_YET = 0;
}
