/** Bar codes on a page: where they may be, and what they say. */
@NullMarked
package fr.completude.reading.child.codes;

import org.jspecify.annotations.NullMarked;
