package fr.completude.cli;

import picocli.CommandLine.IVersionProvider;

/** The version written into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Complétude " + (version == null ? "(build)" : version)};
    }
}
