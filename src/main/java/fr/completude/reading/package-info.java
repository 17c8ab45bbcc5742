/**
 * From an uploaded file to pages of words, as the parent process sees it: supervised child processes do the work.
 */
@NullMarked
package fr.completude.reading;

import org.jspecify.annotations.NullMarked;
