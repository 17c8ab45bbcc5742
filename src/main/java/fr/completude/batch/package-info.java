/**
 * The night: registers an inbox, checks what is unfinished, reports, and proves that nothing was lost.
 *
 * <p>Spring Batch 6.0.4 is the newest that resolves whole. What that version is known for, and what is done here:
 *
 * <ul>
 *   <li>The chunk-oriented step of 6.0.x loses or repeats items when the framework skips, retries or scans a failed
 *       chunk (spring-batch #5182, #5084, #5079, #5210). So a chunk is one dossier, the step is not fault-tolerant,
 *       every failure of a dossier is a value that the writer records, and any exception ends the run. What is done is
 *       known by the rows of {@link fr.completude.batch.NightStore}, not by counters of the step, and the last step of
 *       the job counts again.
 *   <li>CVE-2026-47875 and CVE-2026-47878 (deserialisers of job parameters and execution contexts): parameters are
 *       strings, longs and dates only, contexts are written as JSON and hold nothing of ours, and the database lies in
 *       a folder of one account. CVE-2026-47881 (flat-file reader): that reader is not used.
 *   <li>{@code JobOperator.recover} does not ask whether the other process is dead: it is called under a lease only, that ends
 *       by itself or with its process ({@link fr.completude.batch.RunLease}).
 * </ul>
 */
@NullMarked
package fr.completude.batch;

import org.jspecify.annotations.NullMarked;
