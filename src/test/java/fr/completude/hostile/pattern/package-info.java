/** Every regular expression of the program against texts made to keep it busy. */
@NullMarked
package fr.completude.hostile.pattern;

import org.jspecify.annotations.NullMarked;
