/** What several ways of looking at a picture share. */
@NullMarked
package fr.completude.reading.child.image;

import org.jspecify.annotations.NullMarked;
