package fr.completude.batch;

/** What trying to examine a dossier gave: an answer, the one that stands already, or none yet. */
public sealed interface Attempt permits Examination, Unchanged, Unsettled {}
