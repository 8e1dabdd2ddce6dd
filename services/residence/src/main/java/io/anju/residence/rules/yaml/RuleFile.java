package io.anju.residence.rules.yaml;

import io.anju.codes.Checked;
import io.anju.codes.DivisionCode;
import io.anju.codes.Flaw;
import io.anju.contract.Declarant;
import io.anju.contract.EvidenceKind;
import io.anju.contract.PermitGround;
import io.anju.contract.SchoolLevel;
import io.anju.platform.web.Form;
import io.anju.residence.rules.Attendance;
import io.anju.residence.rules.Deadline;
import io.anju.residence.rules.DeclarationRules;
import io.anju.residence.rules.EndorsementRules;
import io.anju.residence.rules.EntitlementRule;
import io.anju.residence.rules.HasProof;
import io.anju.residence.rules.HeldRecord;
import io.anju.residence.rules.Material;
import io.anju.residence.rules.RuleReference;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.Text;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads one rule set; {@code invalid-request} names everything that is wrong with it, by its place in the file. */
final class RuleFile {

  private static final int MOST_MONTHS = 600;
  private static final int MOST_DAYS = 3_660;
  private static final int MOST_ITEMS = 100;

  private final Form file;

  RuleFile(Form file) {
    this.file = file;
  }

  RuleSet read() {
    var reference = reference();
    var title = text(file.object("title"));
    var divisions = file.codes("divisions", 0, MOST_ITEMS, DivisionCode::check);
    var from = file.date("from");
    var until = file.optionalDate("until");
    var declarations = within(file.object("declarations"));
    var materials = file.objects("materials", 1, MOST_ITEMS).stream().map(RuleFile::material).toList();
    var decision = file.object("decision");
    var days = whole(decision, "days", 0, MOST_DAYS);
    var kind = decision.choice("kind", Deadline.Days.class);
    var guardianBelow = whole(file, "guardianBelow", 0, 100);
    var grant = ConditionReader.condition(file.object("grant"));
    var endorsement = endorsement(file.object("endorsement"));
    var entitlements = file.objects("entitlements", 0, MOST_ITEMS).stream().map(RuleFile::entitlement).toList();
    file.complete();
    return new RuleSet(reference.get(), title.get(), divisions, from, until, new DeclarationRules(declarations),
        materials.stream().map(Supplier::get).toList(), new Deadline(days, kind), guardianBelow, grant.get(), endorsement.get(),
        entitlements.stream().map(Supplier::get).toList());
  }

  private Supplier<RuleReference> reference() {
    String id = file.text("id");
    String version = file.text("version");
    return () -> new RuleReference(id, version);
  }

  private static Map<Declarant, Integer> within(Form form) {
    var within = new EnumMap<Declarant, Integer>(Declarant.class);
    for (var declarant : Declarant.values()) {
      within.put(declarant, whole(form, declarant.name(), 0, MOST_DAYS));
    }
    return within;
  }

  private static Supplier<Material> material(Form form) {
    String code = form.text("code");
    var grounds = names(form, "grounds", PermitGround.class);
    var proof = proof(form);
    var text = text(form.object("text"));
    return () -> new Material(code, grounds, proof.get(), text.get());
  }

  private static Supplier<EndorsementRules> endorsement(Form form) {
    var months = form.optionalWhole("windowMonths", 0, 12);
    var days = form.optionalWhole("windowDays", 0, 366);
    if (months.isPresent() == days.isPresent()) {
      form.reject("windowDays", "required");
    }
    var lapse = form.optionalWhole("lapseMonths", 1, MOST_MONTHS).map(Period::ofMonths);
    var keeping = ConditionReader.condition(form.object("keeping"));
    return () -> new EndorsementRules(Period.of(0, months.orElse(0), days.orElse(0)), keeping.get(), lapse);
  }

  private static Supplier<EntitlementRule> entitlement(Form form) {
    String code = form.text("code");
    String article = form.text("article");
    var text = text(form.object("text"));
    return () -> new EntitlementRule(code, article, text.get());
  }

  static Supplier<HasProof> proof(Form form) {
    var papers = names(form, "papers", EvidenceKind.class);
    var records = names(form, "records", HeldRecord.class);
    if (papers.isEmpty() && records.isEmpty()) {
      form.reject("papers", "required");
    }
    var attendance = form.optionalObject("attendance").map(RuleFile::attendance);
    return () -> new HasProof(papers, records, attendance.orElse(Attendance.ANY));
  }

  private static Attendance attendance(Form form) {
    return new Attendance(names(form, "levels", SchoolLevel.class), form.optionalFlag("fullTime").orElse(false));
  }

  static Supplier<Text> text(Form form) {
    String zh = form.text("zh");
    String en = form.text("en");
    return () -> new Text(zh, en);
  }

  static Integer whole(Form form, String field, int min, int max) {
    Optional<Integer> whole = form.optionalWhole(field, min, max);
    if (whole.isEmpty()) {
      form.reject(field, "required");
    }
    return whole.orElse(null);
  }

  static <E extends Enum<E>> Set<E> names(Form form, String field, Class<E> names) {
    var found = EnumSet.noneOf(names);
    found.addAll(form.codes(field, 0, MOST_ITEMS, text -> named(text, names)));
    return found;
  }

  private static <E extends Enum<E>> Checked<E> named(String text, Class<E> names) {
    return Arrays.stream(names.getEnumConstants()).filter(one -> one.name().equals(text)).findFirst()
        .<Checked<E>>map(one -> new Checked.Valid<>(one, List.of()))
        .orElseGet(() -> new Checked.Invalid<>(List.of(new Flaw("not-one-of", Map.of("allowed", Arrays.toString(names.getEnumConstants()))))));
  }
}
