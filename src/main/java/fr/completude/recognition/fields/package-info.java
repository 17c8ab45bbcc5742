/** What a piece says: dates, names, addresses, amounts and numbers, each with its place and confidence. */
@NullMarked
package fr.completude.recognition.fields;

import org.jspecify.annotations.NullMarked;
