/**
 * Papers drawn from layouts that are data: what stands where in millimetres, and which values are printed. What was
 * printed is noted while drawing, so that the truth cannot differ from the paper.
 */
@NullMarked
package fr.completude.sample.paper;

import org.jspecify.annotations.NullMarked;
