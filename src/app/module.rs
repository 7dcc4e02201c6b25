//! A tool as a module of its own, beside the app: loaded when a reader goes there. It takes its places in the page when they
//! are there, and gives them back when they go. The two share no memory: what they tell each other, `browser/shell.rs` lists.

use crate::browser::{page, places, shell};
use leptos::mount::{UnmountHandle, mount_to, mount_to_body};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use std::cell::RefCell;
use std::rc::Rc;

/// What a tool does when a reader comes and goes.
pub(crate) struct Module {
    /// Before its places in the page are looked for.
    pub(crate) arrive: Box<dyn Fn()>,
    /// The view for a place, by the name of the place.
    pub(crate) view: Box<dyn Fn(&str) -> AnyView>,
    /// After its views are gone.
    pub(crate) leave: Box<dyn Fn()>,
}

impl Module {
    /// A tool that has nothing else to do than to show itself.
    pub(crate) fn new(view: impl Fn(&str) -> AnyView + 'static) -> Self {
        Self { arrive: Box::new(|| ()), view: Box::new(view), leave: Box::new(|| ()) }
    }
}

thread_local! {
    /// The views in the page. Dropping one takes it and its effects away.
    static MOUNTED: RefCell<Vec<UnmountHandle<AnyViewState>>> = const { RefCell::new(Vec::new()) };
}

/// Runs the module of this name as long as the page lives. `start` is called once; its signals and effects live as long.
pub(crate) fn run(name: &'static str, start: impl FnOnce() -> Module + 'static) {
    console_error_panic_hook::set_once();
    // The root view is empty. It owns what lives as long as the page.
    mount_to_body(move || {
        let module = Rc::new(start());
        let goes = Rc::clone(&module);
        mount(name, &module);
        shell::on_words(shell::MODULE, move |which| {
            if which == name {
                mount(name, &module);
            }
        });
        shell::on_words(shell::MODULE_GOES, move |which| {
            if which == name {
                MOUNTED.with_borrow_mut(Vec::clear);
                (goes.leave)();
            }
        });
    });
}

/// Takes its places, if they are there: the reader may have left while the module came in.
fn mount(name: &str, module: &Rc<Module>) {
    let places = &["main [data-module=", name, "]:not([data-live])"].concat();
    if page::first(places).is_none() {
        return;
    }
    (module.arrive)();
    for place in page::all(places) {
        let Some((part, slot)) = places::slot(&place) else { continue };
        places::empty(&slot);
        let module = Rc::clone(module);
        let mounted = mount_to(slot, move || (module.view)(&part));
        MOUNTED.with_borrow_mut(|views| views.push(mounted));
    }
    page::set_ready();
    shell::tell(shell::MODULE_IS_THERE);
}
