package fr.completude.batch;

/** What trying to examine a dossier gave: an answer, or none yet. */
public sealed interface Attempt permits Examination, Unsettled {}
