/** Words of a page made comparable: normalised tokens, phrases found despite OCR mistakes, lines and zones. */
@NullMarked
package fr.completude.recognition.text;

import org.jspecify.annotations.NullMarked;
