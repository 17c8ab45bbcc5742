/** What officers change about a judgement, kept and laid over every judgement that follows. */
@NullMarked
package fr.completude.review;

import org.jspecify.annotations.NullMarked;
