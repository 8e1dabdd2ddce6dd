package io.anju.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** How classes behave, in whichever module they are. */
record ArchitectureRules(ModuleRules modules) {

  private static final String[] ADAPTERS = {
    "..web..", "..mongo..", "..kafka..", "..yaml..", "..file.."
  };

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
            "the domain of a feature knows no Spring, Mongo, Kafka or Jackson; adapters in web,"
                + " mongo, kafka, yaml and file do");
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

  /** Deadlines are law: a test must be able to set the day. */
  ArchRule timeComesFromAClock() {
    return noClasses()
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

  private static boolean isConfiguration(JavaClass type) {
    var outermost = type.getName().replaceFirst("\\$.*", "");
    return outermost.endsWith("Configuration") || outermost.endsWith("Application");
  }

  private static boolean annotated(JavaClass type, String annotation) {
    return type.getAnnotations().stream()
        .anyMatch(found -> found.getRawType().getSimpleName().equals(annotation));
  }
}
