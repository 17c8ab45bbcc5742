/**
 * The whole job on one page: files are read, pieces recognised, requirements checked.
 */
@NullMarked
package fr.completude.pipeline;

import org.jspecify.annotations.NullMarked;
