/**
 * Identity photos: where they lie on a page, and what can be measured on them. Measures only: limits and judgement
 * are for the recognition stage.
 */
@NullMarked
package fr.completude.reading.child.photo;

import org.jspecify.annotations.NullMarked;
