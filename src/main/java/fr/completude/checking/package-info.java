/**
 * From pieces and facts to findings and a verdict, by the requirement matrix under {@code config/matrix}, as of the\n * appointment day.
 */
@NullMarked
package fr.completude.checking;

import org.jspecify.annotations.NullMarked;
