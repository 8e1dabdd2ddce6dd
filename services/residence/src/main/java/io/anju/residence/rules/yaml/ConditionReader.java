package io.anju.residence.rules.yaml;

import io.anju.contract.InsuranceKind;
import io.anju.platform.web.Form;
import io.anju.residence.rules.Condition;
import io.anju.residence.rules.InsuredFor;
import io.anju.residence.rules.OnlyConfirmed;
import io.anju.residence.rules.Requirement;
import io.anju.residence.rules.ResidedFor;
import io.anju.residence.rules.Resides;
import io.anju.residence.rules.Stay;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads a condition: {@code all}, {@code any}, or one by name with what it counts. */
final class ConditionReader {

  private static final int MOST_PARTS = 30;
  private static final int MOST_MONTHS = 600;

  /** What a named condition may count; each is a field of its own. */
  private enum Counted { current, residence, insurance, proof, confirmation }

  private ConditionReader() {}

  static Supplier<Condition> condition(Form form) {
    var all = form.objects("all", 0, MOST_PARTS);
    if (!all.isEmpty()) {
      return combined(all, Condition.All::new);
    }
    var any = form.objects("any", 0, MOST_PARTS);
    return any.isEmpty() ? named(form) : combined(any, Condition.AnyOf::new);
  }

  private static Supplier<Condition> combined(List<Form> forms, Function<List<Condition>, Condition> combination) {
    var parts = forms.stream().map(ConditionReader::condition).toList();
    return () -> combination.apply(parts.stream().map(Supplier::get).toList());
  }

  private static Supplier<Condition> named(Form form) {
    String code = form.text("code");
    String article = form.text("article");
    boolean confirmable = form.optionalChoice("confirmedBy", Confirmer.class).isPresent();
    var text = RuleFile.text(form.object("text"));
    var requirement = requirement(form);
    return () -> new Condition.Named(code, article, confirmable, text.get(), requirement.get());
  }

  private static Supplier<Requirement> requirement(Form form) {
    var counted = new EnumMap<Counted, Form>(Counted.class);
    for (var one : Counted.values()) {
      form.optionalObject(one.name()).ifPresent(parameters -> counted.put(one, parameters));
    }
    if (counted.size() != 1) {
      form.reject(Counted.residence.name(), "required");
    }
    var read = counted.entrySet().stream().map(one -> requirement(one.getKey(), one.getValue())).toList();
    return () -> read.getFirst().get();
  }

  private static Supplier<? extends Requirement> requirement(Counted counted, Form parameters) {
    return switch (counted) {
      case current -> Resides::new;
      case residence -> residence(parameters);
      case insurance -> insurance(parameters);
      case proof -> RuleFile.proof(parameters);
      case confirmation -> OnlyConfirmed::new;
    };
  }

  private static Supplier<Requirement> residence(Form form) {
    var months = RuleFile.whole(form, "months", 1, MOST_MONTHS);
    var window = form.optionalWhole("withinMonths", 1, MOST_MONTHS);
    var counting = form.choice("counting", Stay.Counting.class);
    var gap = form.optionalWhole("gapDays", 0, 366);
    return () -> new ResidedFor(months, window, counting, gap.orElse(0));
  }

  private static Supplier<Requirement> insurance(Form form) {
    var months = RuleFile.whole(form, "months", 1, MOST_MONTHS);
    var window = form.optionalWhole("withinMonths", 1, MOST_MONTHS);
    var kinds = RuleFile.names(form, "kinds", InsuranceKind.class);
    return () -> new InsuredFor(months, window, kinds);
  }

  /** Who may confirm what the registry holds no record of. */
  private enum Confirmer { DEPARTMENT }
}
