package fr.completude.sample.person;

/** An invented commune. */
public record Town(String name, String postcode, String insee) {}
