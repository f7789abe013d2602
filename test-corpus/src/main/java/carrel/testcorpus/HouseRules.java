package carrel.testcorpus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may import whom, and what nothing may be called. Each module checks its own classes against these rules.
 *
 * <p>Call them from plain tests with {@code rule.check(classes)}: Surefire passes ArchUnit's annotated fields without
 * running them.
 */
public final class HouseRules {
    /** Terms are made in one module and asked for in one package, so that both sides of the index stay alike. */
    public static final ArchRule LUCENE_STAYS_IN_ITS_ROOMS = only(
            "org.apache.lucene..",
            "the engine must stay replaceable behind CatalogSearcher and CatalogWriter",
            "carrel.analyzers..",
            "carrel.catalog.lucene..",
            "carrel.evaluation.baselines..",
            "carrel.benchmarks.lucene..");

    public static final ArchRule MARC4J_STAYS_IN_ITS_ROOMS = only(
            "org.marc4j..",
            "its readers lose records and its licence is the LGPL; two packages know how to use it, one measures it,"
                    + " and no other must",
            "carrel.indexer.sources..",
            "carrel.indexer.mapping..",
            "carrel.benchmarks.reading..");

    public static final ArchRule TIKA_STAYS_IN_ITS_ROOM = only(
            "org.apache.tika..",
            "documents are hostile and are parsed in a child process, where the first package alone runs; the other"
                    + " measures what that costs",
            "carrel.indexer.documents.tika..",
            "carrel.benchmarks.reading..");

    public static final ArchRule HTTP_STAYS_IN_ITS_ROOM =
            only("io.javalin..", "what a search means must not depend on how it was asked for", "carrel.searchapi..");

    public static final ArchRule TEMPLATES_STAY_IN_THEIR_ROOM =
            only("gg.jte..", "pages show what the API answers and nothing else builds HTML", "carrel.searchapi..");

    /** analyzers, then catalog, then indexer and search API side by side, then evaluation, then the launcher. */
    public static final List<ArchRule> MODULES_LEAN_ONE_WAY = List.of(
            knowsOnly("carrel.analyzers..", "carrel.analyzers.."),
            knowsOnly("carrel.catalog..", "carrel.analyzers..", "carrel.catalog.."),
            knowsOnly("carrel.indexer..", "carrel.analyzers..", "carrel.catalog..", "carrel.indexer.."),
            knowsOnly("carrel.searchapi..", "carrel.analyzers..", "carrel.catalog..", "carrel.searchapi.."),
            knowsOnly(
                    "carrel.evaluation..",
                    "carrel.analyzers..",
                    "carrel.catalog..",
                    "carrel.searchapi..",
                    "carrel.evaluation.."));

    public static final ArchRule THE_CATALOG_DOES_NOT_KNOW_ITS_ENGINE = noClasses()
            .that()
            .resideInAPackage("carrel.catalog..")
            .and()
            .resideOutsideOfPackage("carrel.catalog.lucene..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("carrel.catalog.lucene..")
            .because("a cluster will stand behind the same values, schema and interfaces")
            .allowEmptyShould(true);

    public static final ArchRule NO_CYCLES = slices().matching("carrel.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that can be read alone can be changed alone")
            .allowEmptyShould(true);

    public static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)(\\$.*)?")
            .because("such a name takes anything in; take the librarian's word for what the class is")
            .allowEmptyShould(true);

    public static final ArchRule LOGS_GO_THROUGH_SLF4J = noClasses()
            .should(USE_JAVA_UTIL_LOGGING)
            .because("a technician reads one log in one format")
            .allowEmptyShould(true);

    public static final ArchRule ONLY_PROGRAMS_TALK_TO_THE_TERMINAL = noClasses()
            .that(not(programs()))
            .should(ACCESS_STANDARD_STREAMS)
            .because("the same code runs behind a server, where nobody reads the terminal; return a value or log it")
            .allowEmptyShould(true);

    /** What the main code of every module keeps. */
    public static final List<ArchRule> OF_MAIN_CODE = Stream.concat(
                    MODULES_LEAN_ONE_WAY.stream(),
                    Stream.of(
                            LUCENE_STAYS_IN_ITS_ROOMS,
                            MARC4J_STAYS_IN_ITS_ROOMS,
                            TIKA_STAYS_IN_ITS_ROOM,
                            HTTP_STAYS_IN_ITS_ROOM,
                            TEMPLATES_STAY_IN_THEIR_ROOM,
                            THE_CATALOG_DOES_NOT_KNOW_ITS_ENGINE,
                            NO_CYCLES,
                            NAMES_SAY_WHAT_THINGS_ARE,
                            LOGS_GO_THROUGH_SLF4J,
                            ONLY_PROGRAMS_TALK_TO_THE_TERMINAL))
            .toList();

    /** What the tests of every module keep. */
    public static final ArchRule TESTS_DO_NOT_SLEEP = noClasses()
            .should()
            .callMethodWhere(target(owner(DescribedPredicate.describe("Thread", c -> c.isAssignableTo(Thread.class))))
                    .and(target(name("sleep"))))
            .because("a sleep is too short on a busy machine and too long on every other; wait for the event itself")
            .allowEmptyShould(true);

    private HouseRules() {}

    /**
     * The main classes below a package, {@code carrel.catalog} and all below it.
     *
     * @throws IllegalArgumentException when there are none, since every rule would hold for them
     */
    public static JavaClasses mainClasses(String root) {
        return someClasses(root, Predefined.DO_NOT_INCLUDE_TESTS);
    }

    /**
     * The tests below a package.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static JavaClasses testClasses(String root) {
        return someClasses(root, Predefined.ONLY_INCLUDE_TESTS);
    }

    private static JavaClasses someClasses(String root, ImportOption which) {
        JavaClasses found = new ClassFileImporter().withImportOption(which).importPackages(root);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("there is no class to check below " + root);
        }
        return found;
    }

    static ArchRule only(String library, String why, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(why)
                .allowEmptyShould(true);
    }

    private static ArchRule knowsOnly(String module, String... known) {
        return classes()
                .that()
                .resideInAPackage(module)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(not(resideInAPackage("carrel.."))))
                .because("modules lean one way: analyzers, catalog, then indexer and search API, then the launcher")
                .allowEmptyShould(true);
    }

    /** Commands, and the classes that a process starts in. */
    private static DescribedPredicate<JavaClass> programs() {
        return DescribedPredicate.describe(
                "programs",
                type -> type.getSimpleName().endsWith("Command")
                        || type.tryGetMethod("main", String[].class).isPresent());
    }
}
