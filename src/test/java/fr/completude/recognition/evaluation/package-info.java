/** Measures recognition on a folder of labelled documents. Not part of the ordinary test run. */
@NullMarked
package fr.completude.recognition.evaluation;

import org.jspecify.annotations.NullMarked;
