// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.report.Tool;
import io.assay.report.dossier.Block;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Recipe;
import io.assay.report.dossier.Wording;
import io.assay.report.redact.Kept;
import io.assay.text.Messages;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the sections are written from.
 *
 * @param run           the result, already without what is to be withheld and only with the objects to be reported
 * @param examined      how many objects the run examined in all
 * @param tool          the program
 * @param formats       the ids of the formats built in
 * @param recipe        how the run was started
 * @param options       what the reader wants
 * @param withheld      how much of each kind was withheld
 * @param verdictSha256 of the complete verdict file
 * @param wording       the language
 */
record Material(RunResult run, int examined, Tool tool, List<String> formats, Recipe recipe, DossierOptions options, Map<Kept, Long> withheld,
        String verdictSha256, Wording wording) {

    Messages messages() {
        return wording.messages();
    }

    String say(DossierText text, Object... arguments) {
        return wording.say(text, arguments);
    }

    String at() {
        return run.circumstances().at().toString();
    }

    String policyId() {
        return run.circumstances().policy().id();
    }

    String policySha256() {
        return run.circumstances().policy().sha256();
    }

    /** The objects, worst first, and those equally bad in the order of the run. */
    List<ObjectResult> worstFirst() {
        return run.objects().stream().sorted(Comparator.comparingInt((ObjectResult object) -> switch (object.verdict().indication()) {
            case TOTAL_FAILED -> 0;
            case INDETERMINATE -> 1;
            case TOTAL_PASSED -> 2;
            case NO_EVIDENCE_FOUND -> 3;
        })).toList();
    }

    /** The objects of which something was asked, worst first. */
    List<ObjectResult> recognised() {
        return worstFirst().stream().filter(ObjectResult::isExamined).toList();
    }

    /** The format's id, or that there is none. */
    String kind(ObjectResult object) {
        return object.isRecognised() ? object.format() : say(object.isExamined() ? DossierText.NOT_TOLD : DossierText.NOT_RECOGNISED);
    }

    /** The objects whose details are printed: the worst of them, where there are more than a reader pages through. */
    List<ObjectResult> detailed() {
        return recognised().stream().limit(DossierOptions.MOST_OBJECTS).toList();
    }

    /** Says that there are more objects than those whose details are printed; says nothing where there are not. */
    void tellOfTheRest(List<Block> blocks) {
        int all = recognised().size();
        if (all > DossierOptions.MOST_OBJECTS) {
            blocks.add(new Block.Words(say(DossierText.OBJECTS_LEFT_OUT, Wording.grouped(DossierOptions.MOST_OBJECTS), Wording.grouped(all))));
        }
    }

    /** The last part of a path: enough to tell objects apart in running text. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
