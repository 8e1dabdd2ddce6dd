package io.anju.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import java.util.stream.Stream;

/** How classes behave, in whichever module they are. */
record ArchitectureRules(ModuleRules modules) {

  private static final Set<String> ADAPTER_NAMES =
      Set.of("web", "http", "mongo", "kafka", "job", "yaml", "file", "lucene", "jose", "pdf");

  private static final String[] ADAPTERS =
      ADAPTER_NAMES.stream().map(name -> ".." + name + "..").toArray(String[]::new);

  private static final Set<String> GENERIC_EXCEPTIONS =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Error",
          "java.lang.Exception",
          "java.lang.RuntimeException");

  private static final String[] TECHNOLOGY = {
    "org.springframework..",
    "com.mongodb..",
    "org.bson..",
    "org.apache.kafka..",
    "tools.jackson..",
    "com.fasterxml.jackson.."
  };

  private static final Set<String> INJECTION_ANNOTATIONS =
      Set.of("Autowired", "Inject", "Resource", "Value");

  private static final Set<String> TIME_TYPES =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.YearMonth",
          "java.time.Year");

  /** A rule of law must be readable, and testable, without starting anything. */
  ArchRule domainHasNoTechnology() {
    return noClasses()
        .that()
        .resideInAnyPackage(modules.featurePackages())
        .and()
        .resideOutsideOfPackages(ADAPTERS)
        .and(describe("wire nothing", type -> !isConfiguration(type)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(TECHNOLOGY)
        .because(
            "the domain of a feature knows no Spring, Mongo, Kafka or Jackson; its adapters do");
  }

  /** A use case names a port; which adapter offers it is decided where the service is wired. */
  ArchRule domainHasNoAdapter() {
    return noClasses()
        .that()
        .resideInAnyPackage(modules.featurePackages())
        .and(describe("are of no adapter", type -> adapterOf(type).isEmpty()))
        .should()
        .dependOnClassesThat(
            describe("are adapters of the registry", type -> !adapterOf(type).isEmpty()))
        .because("a domain that knows its adapters cannot be read or tested without them");
  }

  /**
   * HTTP, store, broker and scheduler meet in a use case; two of one technology may share a part.
   */
  ArchRule adaptersAreIndependent() {
    return classes()
        .that()
        .resideInAnyPackage(modules.featurePackages())
        .and(describe("are of an adapter", type -> !adapterOf(type).isEmpty()))
        .should(
            new ArchCondition<>("depend on no adapter of another technology") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> otherAdapter(type, dependency.getTargetClass()))
                    .forEach(dependency ->
                        events.add(
                            SimpleConditionEvent.violated(
                                dependency, dependency.getDescription())));
              }
            });
  }

  /** A package can be read alone, and moved, only where nothing it stands on stands on it. */
  ArchRule packagesAreFreeOfCycles() {
    return SlicesRuleDefinition.slices()
        .matching(modules.root() + ".(**)")
        .should()
        .beFreeOfCycles();
  }

  ArchRule exceptionsAreSpecific() {
    return noClasses()
        .should()
        .callConstructorWhere(
            describe(
                "it makes a generic exception",
                (JavaConstructorCall call) ->
                    GENERIC_EXCEPTIONS.contains(call.getTargetOwner().getName())
                        && !isSuperCall(call)))
        .because("who catches it could not tell it from any other");
  }

  ArchRule namesAreSpecific() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Constants|Misc|Common)(\\$.*)?")
        .because("such a name fits anything");
  }

  ArchRule noFieldInjection() {
    return noFields()
        .should()
        .beAnnotatedWith(
            describe(
                "an annotation that injects",
                (JavaAnnotation<?> annotation) ->
                    INJECTION_ANNOTATIONS.contains(annotation.getRawType().getSimpleName())))
        .because("what a class needs is in its constructor");
  }

  /** Jackson 2 reads and writes differently; its annotations are the ones Jackson 3 kept. */
  ArchRule onlyJackson3() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "are Jackson 2",
                type ->
                    type.getPackageName().startsWith("com.fasterxml.jackson")
                        && !type.getPackageName().equals("com.fasterxml.jackson.annotation")));
  }

  ArchRule documentsStayInMongoAdapter() {
    return classes()
        .that()
        .resideInAnyPackage(modules.featurePackages())
        .and()
        .areTopLevelClasses()
        .and()
        .haveSimpleNameEndingWith("Document")
        .should()
        .resideInAPackage("..mongo..")
        .allowEmptyShould(true)
        .because("only the mongo adapter knows a document's shape");
  }

  ArchRule controllersArePackagePrivate() {
    return classes()
        .that(
            describe(
                "are controllers",
                type -> annotated(type, "RestController") || annotated(type, "Controller")))
        .should()
        .notHaveModifier(JavaModifier.PUBLIC)
        .allowEmptyShould(true)
        .because("nobody but HTTP calls a controller");
  }

  /** Deadlines are law: a test must be able to set the day. A benchmark measures real time. */
  ArchRule timeComesFromAClock() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(modules.packagesOf("bench"))
        .should()
        .accessTargetWhere(
            describe("it asks the machine what time it is", ArchitectureRules::readsSystemClock));
  }

  /** Calls and method references alike. */
  private static boolean readsSystemClock(JavaAccess<?> access) {
    var owner = access.getTargetOwner().getName();
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && switch (target.getName()) {
          case "now" ->
              TIME_TYPES.contains(owner)
                  && target.getRawParameterTypes().stream()
                      .noneMatch(type -> type.getName().equals("java.time.Clock"));
          case "currentTimeMillis" -> owner.equals("java.lang.System");
          default -> false;
        };
  }

  /** The technology of the adapter a class belongs to; empty for the domain. */
  static String adapterOf(JavaClass type) {
    var names = type.getPackageName().split("\\.");
    for (int i = names.length - 1; i > 2; i--) {
      if (ADAPTER_NAMES.contains(names[i])) {
        return names[i].equals("http") ? "web" : names[i];
      }
    }
    return "";
  }

  private boolean otherAdapter(JavaClass from, JavaClass to) {
    var technology = adapterOf(to);
    return !technology.isEmpty()
        && !technology.equals(adapterOf(from))
        && modules.sameModule(from, to);
  }

  private static boolean isSuperCall(JavaConstructorCall call) {
    return call.getOrigin().isConstructor()
        && call.getOriginOwner()
            .getRawSuperclass()
            .filter(parent -> parent.equals(call.getTargetOwner()))
            .isPresent();
  }

  private static boolean isConfiguration(JavaClass type) {
    var outermost = type.getName().replaceFirst("\\$.*", "");
    return Stream.of("Configuration", "Properties", "Application").anyMatch(outermost::endsWith);
  }

  private static boolean annotated(JavaClass type, String annotation) {
    return type.getAnnotations().stream()
        .anyMatch(found -> found.getRawType().getSimpleName().equals(annotation));
  }
}
