package io.anju.residence.rules.web;

import io.anju.residence.rules.Condition;
import io.anju.residence.rules.DeclarationRules;
import io.anju.residence.rules.EntitlementRule;
import io.anju.residence.rules.Indicator;
import io.anju.residence.rules.PointsTable;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.SettlementRule;
import io.anju.residence.rules.Text;
import io.anju.residence.rules.web.RulesAnswer.ChoiceAnswer;
import io.anju.residence.rules.web.RulesAnswer.DeclarationsAnswer;
import io.anju.residence.rules.web.RulesAnswer.DormancyAnswer;
import io.anju.residence.rules.web.RulesAnswer.EndorsementAnswer;
import io.anju.residence.rules.web.RulesAnswer.ExemptionAnswer;
import io.anju.residence.rules.web.RulesAnswer.IndicatorAnswer;
import io.anju.residence.rules.web.RulesAnswer.MaterialAnswer;
import io.anju.residence.rules.web.RulesAnswer.PointsAnswer;
import io.anju.residence.rules.web.RulesAnswer.ProvisionAnswer;
import io.anju.residence.rules.web.RulesAnswer.SetAnswer;
import io.anju.residence.rules.web.RulesAnswer.SettlementAnswer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts rules into a reader's language. */
record RulesTold(Locale locale) {

  /** What a text says of the person it was made for, at its end. */
  private static final Pattern HELD = Pattern.compile("[：:] ?[^：:]*\\{have}[^：:]*$");

  RulesAnswer of(RuleSet set, Collection<EntitlementRule> entitlements, Optional<SettlementRule> settlement, Optional<PointsTable> points,
      int holidaysToldThrough) {
    return new RulesAnswer(
        new SetAnswer(set.reference().id(), set.reference().version(), in(set.title()), set.from(), set.until()),
        declarations(set.declarations()),
        set.materials().stream().map(one -> new MaterialAnswer(one.code(), one.grounds(), one.accepted(), in(one.text()))).toList(),
        set.decision(), set.procedure(), set.guardianBelow(), conditions(set.grant()),
        new EndorsementAnswer(set.endorsement().window(), conditions(set.endorsement().keeping()), set.endorsement().lapse(),
            set.endorsement().suspendedTimeCounts()),
        new DormancyAnswer(set.dormancy().grace(), set.dormancy().grounds(), set.dormancy().anyGroundKeeps()),
        set.reminders().daysBefore(),
        set.endings().stream().map(one -> new ProvisionAnswer(one.code(), one.article(), in(one.text()))).toList(),
        entitlements.stream().map(one -> new ProvisionAnswer(one.code(), one.article(), in(one.text()))).toList(),
        settlement.map(one -> new SettlementAnswer(one.size(), one.article(), in(one.text()))).orElse(null),
        points.map(this::points).orElse(null), holidaysToldThrough);
  }

  private DeclarationsAnswer declarations(DeclarationRules rules) {
    return new DeclarationsAnswer(rules.within(), rules.dailyLet(), rules.subtenant(), rules.change(),
        rules.exemptions().stream().map(one -> new ExemptionAnswer(one.code(), one.article(), in(one.text()), one.upToDays(),
            one.registeredBy().map(this::in))).toList());
  }

  private List<ProvisionAnswer> conditions(Condition condition) {
    return condition.named().map(one -> new ProvisionAnswer(one.code(), one.article(), asked(one))).distinct().toList();
  }

  private String asked(Condition.Named condition) {
    return HELD.matcher(in(condition.text())).replaceFirst("").replace("{need}", Integer.toString(condition.need()));
  }

  private PointsAnswer points(PointsTable table) {
    return new PointsAnswer(table.article(), in(table.provenance()), table.threshold(),
        table.indicators().stream().map(this::indicator).toList());
  }

  private IndicatorAnswer indicator(Indicator one) {
    return new IndicatorAnswer(one.code(), one.article(), in(one.text()), one.counts(), one.bands(),
        one.choices().stream().map(choice -> new ChoiceAnswer(in(choice.text()), choice.points())).toList());
  }

  private String in(Text text) {
    return text.in(locale);
  }
}
