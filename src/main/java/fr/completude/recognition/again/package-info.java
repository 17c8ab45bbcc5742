/** What a first reading left missing or in doubt, where to look again for it, and what becomes of what is seen there. */
@NullMarked
package fr.completude.recognition.again;

import org.jspecify.annotations.NullMarked;
