/** The web page of {@code serve}: another driver of the stages, beside the command line and the night. */
@NullMarked
package fr.completude.web;

import org.jspecify.annotations.NullMarked;
