package io.anju.residence.eligibility;

import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.condition.Assessment;

/** An assessment and the rule set it stands on. */
public record EligibilityAssessment(RuleSet rules, Assessment assessment) {}
