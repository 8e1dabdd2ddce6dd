package io.anju.residence.rules.web;

import io.anju.residence.rules.DormancyRules;
import io.anju.residence.rules.EntitlementRule;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.condition.Condition;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.declaration.DeclarationRules;
import io.anju.residence.rules.settlement.Indicator;
import io.anju.residence.rules.settlement.PointsTable;
import io.anju.residence.rules.settlement.SettlementRule;
import io.anju.residence.rules.web.RulesResponse.ChoiceResponse;
import io.anju.residence.rules.web.RulesResponse.DeclarationsResponse;
import io.anju.residence.rules.web.RulesResponse.DormancyResponse;
import io.anju.residence.rules.web.RulesResponse.EndorsementResponse;
import io.anju.residence.rules.web.RulesResponse.ExemptionResponse;
import io.anju.residence.rules.web.RulesResponse.IndicatorResponse;
import io.anju.residence.rules.web.RulesResponse.MaterialResponse;
import io.anju.residence.rules.web.RulesResponse.PointsTableResponse;
import io.anju.residence.rules.web.RulesResponse.ProvisionResponse;
import io.anju.residence.rules.web.RulesResponse.RuleSetResponse;
import io.anju.residence.rules.web.RulesResponse.SettlementResponse;
import io.anju.residence.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts rules into a reader's language. */
record RulesResponseMapper(Locale locale) {

  /** What a text says of the person it was made for, at its end. */
  private static final Pattern PERSONAL_PART = Pattern.compile("[：:] ?[^：:]*\\{have}[^：:]*$");

  RulesResponse of(
      RuleSet set,
      LocalDate on,
      Optional<Deadline> foreigner,
      Collection<EntitlementRule> entitlements,
      Optional<SettlementRule> settlement,
      Optional<PointsTable> points,
      int holidaysAnnouncedThrough) {
    return new RulesResponse(
        new RuleSetResponse(
            set.reference().id(),
            set.reference().version(),
            in(set.title()),
            set.from(),
            set.until()),
        declarations(set.declarations().asOf(on), foreigner),
        set.applicants().exclusions().stream()
            .map(one -> new ProvisionResponse(one.code(), one.article(), in(one.text())))
            .toList(),
        set.materials().stream()
            .map(one ->
                new MaterialResponse(one.code(), one.grounds(), one.accepted(), in(one.text())))
            .toList(),
        set.decision(),
        set.procedure().asOf(on),
        set.guardianBelow(),
        conditions(set.grant()),
        new EndorsementResponse(
            set.endorsement().window(),
            conditions(set.endorsement().renewalCondition()),
            set.endorsement().maxSuspension(),
            set.endorsement().suspendedTimeCounts()),
        dormancy(set.dormancy()),
        set.reminders().daysBefore(),
        set.cancellationGrounds().stream()
            .map(one -> new ProvisionResponse(one.code(), one.article(), in(one.text())))
            .toList(),
        entitlements.stream()
            .map(one -> new ProvisionResponse(one.code(), one.article(), in(one.text())))
            .toList(),
        settlement
            .map(one -> new SettlementResponse(one.size(), one.article(), in(one.text())))
            .orElse(null),
        points.map(this::points).orElse(null),
        holidaysAnnouncedThrough);
  }

  private static @Nullable DormancyResponse dormancy(DormancyRules rules) {
    return rules.switchedOn()
        ? new DormancyResponse(rules.grace(), rules.grounds(), rules.anyGroundSuffices())
        : null;
  }

  private DeclarationsResponse declarations(DeclarationRules rules, Optional<Deadline> foreigner) {
    return new DeclarationsResponse(
        rules.deadlines(),
        rules.dailyLet(),
        rules.subtenant(),
        rules.change(),
        rules.hiring(),
        foreigner,
        rules.receiptArticle(),
        rules.exemptions().stream()
            .map(one ->
                new ExemptionResponse(
                    one.code(),
                    one.article(),
                    in(one.text()),
                    one.upToDays(),
                    one.registeredBy().map(this::in)))
            .toList());
  }

  private List<ProvisionResponse> conditions(Condition condition) {
    return condition
        .named()
        .map(one -> new ProvisionResponse(one.code(), one.article(), requiredText(one)))
        .distinct()
        .toList();
  }

  private String requiredText(Condition.Named condition) {
    return PERSONAL_PART
        .matcher(in(condition.text()))
        .replaceFirst("")
        .replace("{need}", Integer.toString(condition.need()));
  }

  private PointsTableResponse points(PointsTable table) {
    return new PointsTableResponse(
        table.article(),
        in(table.provenance()),
        table.threshold(),
        table.indicators().stream().map(this::indicator).toList());
  }

  private IndicatorResponse indicator(Indicator one) {
    return new IndicatorResponse(
        one.code(),
        one.article(),
        in(one.text()),
        one.counts(),
        one.bands(),
        one.choices().stream()
            .map(choice -> new ChoiceResponse(in(choice.text()), choice.points()))
            .toList());
  }

  private String in(Text text) {
    return text.in(locale);
  }
}
