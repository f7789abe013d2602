package carrel.launcher;

import carrel.catalog.schema.CatalogSchema;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code carrel --version} prints: all that a report of a fault should name. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String release = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {
            "Carrel " + release,
            "Catalog schema " + CatalogSchema.fingerprint(),
            "Java " + Runtime.version() + ", " + System.getProperty("java.home")
        };
    }
}
