/** Where lines of text stand on a page, found from the shapes of its ink, and their pixels made ready for the engine. */
@NullMarked
package fr.completude.reading.child.lines;

import org.jspecify.annotations.NullMarked;
