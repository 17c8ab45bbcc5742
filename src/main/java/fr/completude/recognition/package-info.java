/**
 * From pages to pieces: what each paper is, where it begins and ends, and the fields it bears. The catalogue of\n * pieces is data under {@code config/pieces}.
 */
@NullMarked
package fr.completude.recognition;

import org.jspecify.annotations.NullMarked;
