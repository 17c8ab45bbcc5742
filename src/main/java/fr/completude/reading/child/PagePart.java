package fr.completude.reading.child;

/**
 * A part of a file that holds others, such as an attachment.
 *
 * @param name as shown to people
 * @param lastPage its last page in the file, from 1
 */
record PagePart(String name, int lastPage) {}
