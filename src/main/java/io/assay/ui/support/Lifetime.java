// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * How long a view lives. Views are built anew when the language changes, the models stay: whatever a view hears of a model ends here, so that
 * a view that went away neither works on nor is kept.
 */
public final class Lifetime {
    private final List<Subscription> subscriptions = new ArrayList<>();

    /** Tells the value now and whenever it changes. */
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> listener) {
        subscriptions.add(value.subscribe(listener::accept));
    }

    /** Tells whenever anything in there changes. */
    public void hear(Observable source, Runnable listener) {
        InvalidationListener heard = _ -> listener.run();
        source.addListener(heard);
        subscriptions.add(() -> source.removeListener(heard));
    }

    /** Ends everything heard. */
    public void end() {
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
    }
}
