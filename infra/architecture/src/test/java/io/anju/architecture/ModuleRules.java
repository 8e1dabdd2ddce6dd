package io.anju.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The modules below a root package and who of them may import whom.
 *
 * @param root {@code io.anju}; another one only to show that the rules bite
 */
record ModuleRules(String root) {

  static final List<String> SERVICES =
      List.of("residence", "housing", "employment", "overview", "ledger");

  private static final List<String> SHARED = List.of("codes", "contract", "platform");
  private static final List<String> SHARED_WITH_PRINT_AND_IMPORTS =
      List.of("codes", "contract", "platform", "print", "imports");
  private static final List<String> SHARED_WITH_IMPORTS =
      List.of("codes", "contract", "platform", "imports");

  /**
   * What a module may know besides itself. The embedded store knows nothing of the registry:
   * MongoDB takes its place in a city.
   */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("codes", List.of()),
          Map.entry("contract", List.of("codes")),
          Map.entry("platform", List.of("codes", "contract")),
          Map.entry("imports", SHARED),
          Map.entry("print", List.of()),
          Map.entry("residence", SHARED_WITH_PRINT_AND_IMPORTS),
          Map.entry("housing", SHARED_WITH_PRINT_AND_IMPORTS),
          Map.entry("employment", SHARED_WITH_IMPORTS),
          Map.entry("overview", SHARED),
          Map.entry("ledger", SHARED),
          Map.entry("gateway", SHARED),
          Map.entry("store", List.of()),
          // Checks the ledger offline by the definitions of its hashes.
          Map.entry("cli", List.of("codes", "contract")),
          Map.entry("identity", List.of("codes", "contract", "platform", "print")),
          // Addresses are matched and a city is searched in one process, beside other matchers and
          // without a registry around them; all else goes through HTTP.
          Map.entry(
              "bench", List.of("codes", "contract", "platform", "store", "housing", "overview")));

  /** Sees everything, and is seen by nothing. */
  private static final String STANDALONE_MODULE = "standalone";

  static Stream<String> restrictedModules() {
    return MAY_IMPORT.keySet().stream().sorted();
  }

  ArchRule imports(String module) {
    var allowed =
        Stream.concat(Stream.of(module), MAY_IMPORT.get(module).stream())
            .map(this::packagesOf)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(packagesOf(module))
        .should()
        .dependOnClassesThat(
            resideInAPackage(root + "..")
                .and(
                    describe(
                        "are of a module it may not import",
                        imported -> !resideInAnyPackage(allowed).test(imported))))
        .because(
            "services and the gateway import what is shared and never each other; what is shared"
                + " imports upwards only");
  }

  /** Plain Java: what every service and every tool stands on must not drag a framework along. */
  ArchRule plainJava(String module) {
    var allowed =
        Stream.concat(
            Stream.of("java..", "org.jspecify.annotations.."),
            Stream.concat(Stream.of(module), MAY_IMPORT.get(module).stream())
                .map(this::packagesOf));
    return classes()
        .that()
        .resideInAPackage(packagesOf(module))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .because("codes and contract are plain Java");
  }

  /** A module nobody thought of would escape every other rule. */
  ArchRule everyClassBelongsToAModule() {
    var modules =
        Stream.concat(MAY_IMPORT.keySet().stream(), Stream.of(STANDALONE_MODULE))
            .map(this::packagesOf)
            .toArray(String[]::new);
    return classes().that().resideInAPackage(root + "..").should().resideInAnyPackage(modules);
  }

  String packagesOf(String module) {
    return root + "." + module + "..";
  }

  boolean sameModule(JavaClass one, JavaClass other) {
    return moduleOf(one).equals(moduleOf(other));
  }

  private String moduleOf(JavaClass type) {
    var below =
        type.getPackageName()
            .substring(Math.min(root.length() + 1, type.getPackageName().length()));
    return below.replaceFirst("\\..*", "");
  }

  /** Where features live: the services, and what several of them have in common. */
  String[] featurePackages() {
    return Stream.concat(SERVICES.stream(), Stream.of("imports"))
        .map(this::packagesOf)
        .toArray(String[]::new);
  }
}
