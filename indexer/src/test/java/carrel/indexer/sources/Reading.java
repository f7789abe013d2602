package carrel.indexer.sources;

import carrel.catalog.Resource;
import carrel.indexer.mapping.SourceTraits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that comes of reading one file, in its order. */
record Reading(List<Read> reads) {
    static Reading of(Path path) throws IOException {
        return of(path, 0);
    }

    static Reading of(Path path, SourceTraits traits) throws IOException {
        return of(new SourceFile(path, "test", traits, "test"), 0);
    }

    static Reading of(Path path, long skip) throws IOException {
        return of(new SourceFile(path, "test"), skip);
    }

    private static Reading of(SourceFile file, long skip) throws IOException {
        SourceFormat format = SourceFormats.ofRecords().of(file).orElseThrow();
        List<Read> reads = new ArrayList<>();
        try (Records records = format.open(file, skip)) {
            for (Optional<Read> read = records.next(); read.isPresent(); read = records.next()) {
                reads.add(read.get());
            }
        }
        return new Reading(reads);
    }

    static Reading of(Path folder, byte[] content) {
        try {
            return of(Files.write(folder.resolve("source"), content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<Resource> resources() {
        return reads.stream()
                .flatMap(read -> read instanceof Read.Accepted accepted
                        ? Optional.of(accepted.resource()).stream()
                        : Optional.<Resource>empty().stream())
                .toList();
    }

    List<String> titles() {
        return resources().stream().map(resource -> resource.titles().proper()).toList();
    }

    List<String> numbers() {
        return resources().stream()
                .map(resource -> resource.origin().controlNumber())
                .toList();
    }

    List<String> reasons() {
        return reads.stream()
                .flatMap(read -> read instanceof Read.Rejected rejected
                        ? Optional.of(rejected.why()).stream()
                        : Optional.<String>empty().stream())
                .toList();
    }

    List<String> warnings() {
        return reads.stream()
                .flatMap(read -> read instanceof Read.Accepted accepted
                        ? accepted.warnings().stream()
                        : List.<String>of().stream())
                .toList();
    }
}
