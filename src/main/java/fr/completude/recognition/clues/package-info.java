/** Evidence for each type on a page, weighed, added up and ranked. */
@NullMarked
package fr.completude.recognition.clues;

import org.jspecify.annotations.NullMarked;
