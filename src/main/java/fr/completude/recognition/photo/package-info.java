/** Identity photos: raw measures against the configured limits. */
@NullMarked
package fr.completude.recognition.photo;

import org.jspecify.annotations.NullMarked;
