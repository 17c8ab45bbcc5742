/** What the words of a piece, all together, say of its type, beside the clues that were looked for. */
@NullMarked
package fr.completude.recognition.wording;

import org.jspecify.annotations.NullMarked;
