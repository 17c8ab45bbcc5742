/**
 * The night: registers an inbox, checks what is unfinished, reports, and proves that nothing was lost.
 */
@NullMarked
package fr.completude.batch;

import org.jspecify.annotations.NullMarked;
