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
record Manners(House house) {

  private static final String[] ADAPTERS = {"..web..", "..mongo..", "..kafka..", "..yaml..", "..file.."};

  private static final String[] TECHNOLOGY = {
      "org.springframework..", "com.mongodb..", "org.bson..", "org.apache.kafka..", "tools.jackson..", "com.fasterxml.jackson.."};

  private static final Set<String> INJECTING = Set.of("Autowired", "Inject", "Resource", "Value");

  private static final Set<String> TELLING_TIME = Set.of(
      "java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.LocalTime", "java.time.OffsetDateTime",
      "java.time.ZonedDateTime", "java.time.YearMonth", "java.time.Year");

  /** A rule of law must be readable, and testable, without starting anything. */
  ArchRule theDomainKnowsNoTechnology() {
    return noClasses().that().resideInAnyPackage(house.features()).and().resideOutsideOfPackages(ADAPTERS)
        .and(describe("wire nothing", type -> !wires(type)))
        .should().dependOnClassesThat().resideInAnyPackage(TECHNOLOGY)
        .because("the domain of a feature knows no Spring, Mongo, Kafka or Jackson; adapters in web, mongo, kafka, yaml and file do");
  }

  ArchRule namesSayWhatAThingIs() {
    return noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Constants|Misc|Common)(\\$.*)?")
        .because("such a name fits anything");
  }

  ArchRule nothingIsInjectedIntoFields() {
    return noFields().should().beAnnotatedWith(describe("an annotation that injects",
        (JavaAnnotation<?> annotation) -> INJECTING.contains(annotation.getRawType().getSimpleName())))
        .because("what a class needs is in its constructor");
  }

  /** Jackson 2 reads and writes differently; its annotations are the ones Jackson 3 kept. */
  ArchRule jacksonIsTheThird() {
    return noClasses().should().dependOnClassesThat(describe("are Jackson 2", type ->
        type.getPackageName().startsWith("com.fasterxml.jackson") && !type.getPackageName().equals("com.fasterxml.jackson.annotation")));
  }

  ArchRule documentsOfTheStoreStayInItsAdapter() {
    return classes().that().resideInAnyPackage(house.features()).and().areTopLevelClasses().and().haveSimpleNameEndingWith("Document")
        .should().resideInAPackage("..mongo..").allowEmptyShould(true).because("only the mongo adapter knows a document's shape");
  }

  ArchRule controllersStayInTheirPackage() {
    return classes().that(describe("are controllers", type -> annotated(type, "RestController") || annotated(type, "Controller")))
        .should().notHaveModifier(JavaModifier.PUBLIC).allowEmptyShould(true)
        .because("nobody but HTTP calls a controller");
  }

  /** Deadlines are law: a test must be able to set the day. */
  ArchRule timeComesFromAClock() {
    return noClasses().should().accessTargetWhere(describe("it asks the machine what time it is", Manners::asksTheMachine));
  }

  /** Calls and method references alike. */
  private static boolean asksTheMachine(JavaAccess<?> access) {
    var owner = access.getTargetOwner().getName();
    return access.getTarget() instanceof CodeUnitAccessTarget asked && switch (asked.getName()) {
      case "now" -> TELLING_TIME.contains(owner)
          && asked.getRawParameterTypes().stream().noneMatch(type -> type.getName().equals("java.time.Clock"));
      case "currentTimeMillis" -> owner.equals("java.lang.System");
      default -> false;
    };
  }

  private static boolean wires(JavaClass type) {
    var outermost = type.getName().replaceFirst("\\$.*", "");
    return outermost.endsWith("Configuration") || outermost.endsWith("Application");
  }

  private static boolean annotated(JavaClass type, String annotation) {
    return type.getAnnotations().stream().anyMatch(found -> found.getRawType().getSimpleName().equals(annotation));
  }
}
