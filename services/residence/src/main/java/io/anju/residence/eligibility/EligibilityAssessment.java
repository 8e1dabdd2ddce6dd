package io.anju.residence.eligibility;

import io.anju.residence.rules.Assessment;
import io.anju.residence.rules.RuleSet;

/** An assessment and the rule set it stands on. */
public record EligibilityAssessment(RuleSet rules, Assessment assessment) {}
