/** Machine readable zones: formats, check digits, and the only repairs that check digits confirm. */
@NullMarked
package fr.completude.recognition.mrz;

import org.jspecify.annotations.NullMarked;
