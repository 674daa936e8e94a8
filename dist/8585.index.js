export const id = 8585;

export const ids = [ 8585 ];

export const modules = {
 8585: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   conductPlan: () => conductPlan
  });
  var _kit_counted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97650);
  var _review_shards_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32515);
  var _conduct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16740);
  var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75384);
  var _make_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99179);
  var _make_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66203);
  var _tell_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79707);
  var _forges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93305);
  var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30013);
  async function conductPlan(ask, onGitHub) {
   const {host, inputs} = ask;
   const journey = (0, _make_report_js__WEBPACK_IMPORTED_MODULE_3__.Q4)('plan', host, ask.platform.id);
   (0, _conduct_js__WEBPACK_IMPORTED_MODULE_0__.s)(inputs, host);
   const report = await (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.t9)(journey, host, async () => {
    const {plan, left} = await (0, _prepare_js__WEBPACK_IMPORTED_MODULE_6__.lookAtChange)(ask, (0, 
    _make_plan_js__WEBPACK_IMPORTED_MODULE_2__.Vm)(ask.platform, host), (0, _forges_js__WEBPACK_IMPORTED_MODULE_5__.FV)(ask));
    journey.shards = (0, _review_shards_js__WEBPACK_IMPORTED_MODULE_7__.b$)(plan);
    const whole = left.filter(({why}) => why !== 'long-lines');
    journey.notes.push(`${(0, _kit_counted_js__WEBPACK_IMPORTED_MODULE_8__.h)(plan.shards.length, 'part')} of at most ${plan.budgetBytes} bytes; ${(0, 
    _kit_counted_js__WEBPACK_IMPORTED_MODULE_8__.h)(whole.length, 'file')} left out.`);
   });
   const told = await (0, _tell_result_js__WEBPACK_IMPORTED_MODULE_4__.F)(report, undefined, host, onGitHub);
   return {
    ...told,
    report,
    exit: report.exit
   };
  }
 }
};
