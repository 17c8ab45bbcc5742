/** Where one piece ends and the next begins, and which sides of a card belong together. */
@NullMarked
package fr.completude.recognition.split;

import org.jspecify.annotations.NullMarked;
