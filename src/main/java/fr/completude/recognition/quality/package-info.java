/** Whether the picture of a page can be read at all, and what to do when it cannot. */
@NullMarked
package fr.completude.recognition.quality;

import org.jspecify.annotations.NullMarked;
