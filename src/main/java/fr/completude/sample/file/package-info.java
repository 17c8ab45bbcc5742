/** From drawn papers to the files a person would upload. */
@NullMarked
package fr.completude.sample.file;

import org.jspecify.annotations.NullMarked;
